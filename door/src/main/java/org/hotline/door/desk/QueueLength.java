package org.hotline.door.desk;

/** How many tickets there are of a kind; beyond a thousand only that there are more. */
public record QueueLength(int count, boolean more) {

    /** As people read it: 12, or 1000+. */
    public String label() {
        return more ? count + "+" : Integer.toString(count);
    }
}
