package org.hotline.gateway.inbound;

import java.util.concurrent.CompletionException;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.CallSubmission;
import org.hotline.gateway.intake.ChannelMessage;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * What was in an envelope: a message, or a report about a call.
 *
 * @param place where in the envelope, with a dot behind it; empty for all of it
 */
public record InboundContent(
        @Nullable ChannelMessage message, @Nullable CallReport report, Original original, String place) {

    public static InboundContent of(ChannelMessage message, Original original) {
        return new InboundContent(message, null, original, "");
    }

    public static InboundContent of(CallReport report, Original original) {
        return new InboundContent(null, report, original, "");
    }

    public InboundContent at(String itsPlace) {
        return new InboundContent(message, report, original, itsPlace);
    }

    /** Names fields by where they are in the envelope. */
    Throwable placed(Throwable trouble) {
        Throwable cause = trouble instanceof CompletionException ? trouble.getCause() : trouble;
        return cause instanceof DomainException refused ? FieldProblem.below(place, refused) : trouble;
    }

    @Nullable
    CallSubmission call() {
        return report == null ? null : new CallSubmission(report, original);
    }
}
