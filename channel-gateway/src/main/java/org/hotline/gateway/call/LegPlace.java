package org.hotline.gateway.call;

/** Where a leg stands among others of its call. */
public enum LegPlace {
    /** An operator's telephone, from which somebody is called: whom, a leg below tells. */
    ABOVE,
    /** Dialled for a leg that may tell otherwise who calls whom. */
    BELOW
}
