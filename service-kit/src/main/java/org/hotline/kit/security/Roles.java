package org.hotline.kit.security;

/** The roles that a token can name. */
public final class Roles {

    public static final String INTEGRATION = "integration";
    public static final String OPERATOR = "operator";
    public static final String SPECIALIST = "specialist";
    public static final String TEAM_LEAD = "team-lead";
    public static final String SUPERVISOR = "supervisor";
    public static final String KNOWLEDGE_EDITOR = "knowledge-editor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
