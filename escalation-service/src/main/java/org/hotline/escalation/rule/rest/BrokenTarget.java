package org.hotline.escalation.rule.rest;

/** Promises that can be broken. */
enum BrokenTarget {
    FIRST_RESPONSE,
    RESOLUTION
}
