package org.hotline.local.server;

/** A server that cannot be started or stopped, said so that a person knows what to do. */
public class ServerException extends RuntimeException {

    public ServerException(String message) {
        super(message);
    }

    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
