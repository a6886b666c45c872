package org.hotline.gateway.visitor;

import org.hotline.kit.problem.DomainException;

/** Why a visitor is refused. */
public final class ChatProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private ChatProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException notFound() {
        return new ChatProblem(404, "chat-not-found", "there is no chat with this token");
    }

    public static DomainException notBegun() {
        return new ChatProblem(409, "chat-not-begun", "a chat begins with START, or goes on with RESUME");
    }

    public static DomainException begun() {
        return new ChatProblem(409, "chat-begun", "the chat of this socket has begun");
    }

    public static DomainException ended() {
        return new ChatProblem(409, "chat-ended", "the chat has ended: whatever is said goes on with it");
    }

    public static DomainException transcriptSent() {
        return new ChatProblem(409, "chat-transcript-sent", "what was said in this chat was mailed before");
    }

    public static DomainException foreignPage() {
        return new ChatProblem(403, "chat-page-unknown", "pages of this origin have no chat");
    }

    public static DomainException tooMany(String what) {
        return new ChatProblem(429, "chat-too-fast", "this peer " + what);
    }
}
