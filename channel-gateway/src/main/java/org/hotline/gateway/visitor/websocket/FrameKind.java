package org.hotline.gateway.visitor.websocket;

import java.util.List;

/** What a visitor's frame is. */
enum FrameKind {
    START,
    RESUME,
    MESSAGE,
    TYPING,
    READ,
    RATING,
    ADDRESS,
    TRANSCRIPT,
    END;

    /** The fields that it cannot be without. */
    List<String> needed() {
        return switch (this) {
            case START -> List.of("token", "id", "text");
            case RESUME -> List.of("token");
            case MESSAGE -> List.of("id", "text");
            case READ -> List.of("sequence");
            case RATING -> List.of("score");
            case ADDRESS -> List.of("address");
            case TYPING, END, TRANSCRIPT -> List.of();
        };
    }
}
