package org.hotline.gateway.visitor.websocket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who may talk in the live chat from where, how many at a time and how fast. */
@ConfigMapping(prefix = "hotline.chat")
interface ChatSettings {

    /** Where pages with the chat come from, such as {@code https://www.example.org}; besides, those of {@code hotline.public-url}. */
    Optional<List<String>> origins();

    /** Sockets at the same time. */
    @WithDefault("5500")
    int sockets();

    /** Chats that one peer may begin in a minute. */
    @WithDefault("60")
    int chatsPerMinute();

    /** Frames that one socket may send at once. */
    @WithDefault("30")
    int frames();

    /** Frames that it may send in each second after that. */
    @WithDefault("5")
    int framesPerSecond();

    /** Frames that may wait for a socket that does not take them. */
    @WithDefault("500")
    int unsent();

    /** How often it is looked whether those who say nothing are still there; who does not answer twice is gone. */
    @WithDefault("20S")
    Duration beat();

    /** How long somebody may say nothing who has not begun a chat. */
    @WithDefault("10M")
    Duration idle();

    /** How long a visitor may be away until what he has not read goes by mail. */
    @WithDefault("2M")
    Duration patience();

    /** How often that is looked for. */
    @WithDefault("10S")
    Duration every();
}
