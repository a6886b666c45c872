package org.hotline.knowledge.drafting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a solved case was written, or erased.
 *
 * @param transaction id of the transaction that wrote it
 */
public record CaseChange(
        String transaction,
        UUID id,
        UUID ticketId,
        String subject,
        String question,
        String solution,
        @Nullable String language,
        @Nullable String category,
        List<String> teams,
        boolean erased) {}
