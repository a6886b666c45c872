package org.hotline.gateway.chat;

/** Who says something in a chat: the visitor, somebody of us, or a machine of ours. */
public enum ChatSpeaker {
    VISITOR,
    OPERATOR,
    HOTLINE
}
