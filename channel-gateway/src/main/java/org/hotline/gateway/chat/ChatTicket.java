package org.hotline.gateway.chat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket stands, as far as those who wait in it are concerned.
 *
 * @param taken whether an operator has it
 * @param since since when its customer waits for an answer of people; none when he does not
 */
public record ChatTicket(
        UUID id, String team, boolean taken, @Nullable Instant since) {}
