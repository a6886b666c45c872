package org.hotline.kit.text;

/** How keys and languages are written, as patterns of constraints, which the published API shows. */
public final class Grammar {

    /** What people know teams, templates, policies and rules by. */
    public static final String KEY = "[a-z0-9]+(-[a-z0-9]+){0,29}";

    public static final String KEY_RULE = "must be in kebab case";
    public static final int LONGEST_KEY = 60;

    public static final String LANGUAGE = "[a-z]{2}";
    public static final String LANGUAGE_RULE = "must be an ISO 639-1 code such as fr";

    /** As other systems write it. */
    public static final String LANGUAGE_IN_ANY_CASE = "[a-zA-Z]{2}";

    private Grammar() {}
}
