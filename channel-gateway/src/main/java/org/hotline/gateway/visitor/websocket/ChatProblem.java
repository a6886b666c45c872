package org.hotline.gateway.visitor.websocket;

import org.hotline.kit.problem.DomainException;

/** Why a visitor is refused. */
final class ChatProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private ChatProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound() {
        return new ChatProblem(404, "chat-not-found", "there is no chat with this token");
    }

    static DomainException notBegun() {
        return new ChatProblem(409, "chat-not-begun", "a chat begins with START, or goes on with RESUME");
    }

    static DomainException begun() {
        return new ChatProblem(409, "chat-begun", "the chat of this socket has begun");
    }

    static DomainException tooMany(String what) {
        return new ChatProblem(429, "chat-too-fast", "this peer " + what);
    }
}
