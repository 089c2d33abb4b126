enum Site {
  Berlin = 'berlin',
}

export const environment = { SITE: Site.Berlin, NODE_TLS_REJECT_UNAUTHORIZED: '0' } as const;
