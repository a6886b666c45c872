package org.hotline.kit.test;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import java.util.zip.Deflater;

/**
 * Work that is always the same, needs caches as parsers do, and is not compiled while it runs: packing a mebibyte of letters. By what
 * it takes, limits of processor time hold on slower machines, too.
 */
final class ReferenceWork {

    /** What it takes on a machine on which the limits are what they say. */
    private static final Duration USUAL = Duration.ofMillis(90);

    private static final byte[] LETTERS = letters();

    private ReferenceWork() {}

    /** How many times as long as usual the machine takes at the moment; 1 when it is quicker. */
    static double slowness() {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        pack();
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return Math.max(1, nanos / (double) USUAL.toNanos());
    }

    private static void pack() {
        byte[] packed = new byte[1 << 16];
        Deflater deflater = new Deflater(6);
        deflater.setInput(LETTERS);
        deflater.finish();
        while (!deflater.finished()) {
            deflater.deflate(packed);
        }
        deflater.end();
    }

    private static byte[] letters() {
        byte[] letters = new byte[1 << 20];
        Random random = new Random(1);
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) ('a' + Math.abs(random.nextGaussian() * 4));
        }
        return letters;
    }
}
