package org.hotline.local.command;

/** One thing that the one command can do. */
public interface Command {

    /** How it is called, and what it does, in one line. */
    String usage();

    /** Does it, and answers the exit code. */
    int run(Arguments arguments);
}
