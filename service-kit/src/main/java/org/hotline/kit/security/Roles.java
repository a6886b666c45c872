package org.hotline.kit.security;

/** The roles that a token can name, and the sets of them that rules name ({@link RoleSets}), which no token can. */
public final class Roles {

    public static final String INTEGRATION = "integration";
    public static final String OPERATOR = "operator";
    public static final String SPECIALIST = "specialist";
    public static final String TEAM_LEAD = "team-lead";
    public static final String SUPERVISOR = "supervisor";
    public static final String KNOWLEDGE_EDITOR = "knowledge-editor";
    public static final String ADMIN = "admin";

    /** Who works on a team. */
    public static final String TEAM_MEMBERS = "team-members";

    /** Who leads a team, or watches all of them. */
    public static final String LEADS = "leads";

    /** Who watches all teams. */
    public static final String WATCHERS = "watchers";

    /** Who works with tickets. */
    public static final String STAFF = "staff";

    /** Who serves customers: the same, and systems. */
    public static final String SERVING = "serving";

    /** Who writes what we know. */
    public static final String EDITORS = "editors";

    /** Who works here, with tickets or with what we know. */
    public static final String INSIDERS = "insiders";

    /** The same, and systems that serve customers. */
    public static final String READERS = "readers";

    /** Who hands in, and fetches. */
    public static final String SYSTEMS = "systems";

    private Roles() {}
}
