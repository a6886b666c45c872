package org.hotline.launcher.command;

/** One thing that {@code ./hotline} can do; each is named in {@code META-INF/services}, where the entry finds it. */
public interface HotlineCommand {

    /** The word by which it is called. */
    String name();

    /** How it is called, and what it does, in one line that begins with its name. */
    String usage();

    /** Does it, and answers the exit code. */
    int run(Arguments arguments);
}
