package org.hotline.gateway.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content.
 *
 * @param fullText the text with all quoted history
 * @param quoted the part of its markup that its program marked as quotation
 * @param answers what of that looks as if it had been written there
 * @param emphasised the lines of its markup in which something stands out
 * @param html cleaned, when there was any
 */
public record MailBody(
        String fullText,
        String quoted,
        String answers,
        String emphasised,
        @Nullable String html,
        List<MailFile> files) {}
