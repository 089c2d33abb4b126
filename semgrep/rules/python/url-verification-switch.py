from neo4j import GraphDatabase


def connect(verify_ssl, is_replica):
    if is_replica:
        # Nobody's setting: another rule's.
        # ok: url-verification-switch
        return GraphDatabase.driver("neo4j+ssc://replica.example.com")
    if not verify_ssl:
        # ruleid: url-verification-switch
        return GraphDatabase.driver("neo4j+ssc://graph.example.com")
    # ok: url-verification-switch
    return GraphDatabase.driver("neo4j+s://graph.example.com")
