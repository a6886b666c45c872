package org.hotline.gateway.chat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is heard of tickets in which visitors perhaps wait. */
public sealed interface ChatTicketNews {

    /** How the ticket stands now. */
    ChatTicket ticket();

    /** Something happened to it. */
    record Stands(ChatTicket ticket) implements ChatTicketNews {}

    /** What a visitor said was filed in it. */
    record FiledChat(UUID chat, ChatTicket ticket) implements ChatTicketNews {}

    /** What was said in another ticket is said in it from now on. */
    record Arrived(ChatTicket ticket, UUID from) implements ChatTicketNews {}

    /** What was filed in it is said in it again, wherever it was meanwhile. */
    record Returned(ChatTicket ticket) implements ChatTicketNews {}

    /** Some of what was said in it is said in another ticket from then on. */
    record Parted(ChatTicket ticket, UUID into, List<UUID> interactions, Instant at) implements ChatTicketNews {}
}
