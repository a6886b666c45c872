package org.hotline.bench;

/**
 * What was measured of an intake.
 *
 * @param account on which all messages of this run came in
 * @param acknowledged from the first post to the last acknowledgement
 * @param readable from the first post until the last ticket was readable
 * @param toReadable from an acknowledgement until its ticket was readable
 */
record IntakeResult(
        String account, Rate acknowledged, Rate readable, Latencies acknowledgement, Latencies toReadable) {}
