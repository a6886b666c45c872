package org.hotline.knowledge.community;

import java.util.List;
import java.util.UUID;

/**
 * That something of a question, or of its answers, was written.
 *
 * @param transaction that wrote it
 * @param shown whether everybody reads it
 * @param answers how the best of its published answers begin
 */
public record QuestionChange(
        String transaction,
        UUID id,
        long version,
        String language,
        String title,
        String text,
        boolean shown,
        List<String> answers) {}
