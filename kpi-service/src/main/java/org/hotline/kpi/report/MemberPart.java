package org.hotline.kpi.report;

/** How a member counts. Who asks for those of the denominator gets those of the numerator too. */
public enum MemberPart {
    /** In numerator and denominator. */
    NUMERATOR,
    /** In the denominator only. */
    DENOMINATOR,
    EXCLUDED
}
