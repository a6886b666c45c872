package org.hotline.gateway.quotation;

/**
 * What stands around a line in a mail.
 *
 * @param before the last word of ours before it; empty when there is none
 * @param after the next one behind it
 */
record NearbyWords(String before, String after) {}
