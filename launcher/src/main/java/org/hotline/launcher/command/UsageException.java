package org.hotline.launcher.command;

/** A command that was called in a way it does not understand. */
public final class UsageException extends RuntimeException {

    public UsageException(String message) {
        super(message);
    }
}
