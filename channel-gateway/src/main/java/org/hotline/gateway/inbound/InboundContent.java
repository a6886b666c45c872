package org.hotline.gateway.inbound;

import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.CallSubmission;
import org.hotline.gateway.intake.ChannelMessage;
import org.hotline.gateway.interaction.Original;
import org.jspecify.annotations.Nullable;

/** What was in an envelope: a message, or a report about a call. */
public record InboundContent(
        @Nullable ChannelMessage message, @Nullable CallReport report, Original original) {

    public static InboundContent of(ChannelMessage message, Original original) {
        return new InboundContent(message, null, original);
    }

    public static InboundContent of(CallReport report, Original original) {
        return new InboundContent(null, report, original);
    }

    @Nullable
    CallSubmission call() {
        return report == null ? null : new CallSubmission(report, original);
    }
}
