package org.hotline.gateway.intake.email;

import org.hotline.gateway.intake.ArrivingMail;
import org.hotline.gateway.intake.MailReceiving;
import org.hotline.kit.problem.DomainException;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.RejectException;

/**
 * What follows a DATA command. What is refused is read to its end all the same, or its lines would be taken for commands; what
 * is far too large is not.
 */
final class SmtpData {

    private final ArrivingMail mail;
    private @Nullable RejectException refusal;
    private long size;
    private int last = -1;

    SmtpData(ArrivingMail mail) {
        this.mail = mail;
    }

    void add(byte[] bytes, int count) throws RejectException {
        size += count;
        if (size > 2L * MailReceiving.MOST_BYTES) {
            throw new DropConnectionException(552, "5.3.4 message exceeds " + MailReceiving.MOST_BYTES + " bytes");
        }
        if (refusal == null && endsLinesOtherwise(bytes, count)) {
            refuse(new RejectException(550, "5.6.0 lines must end with CR LF"));
        }
        if (refusal == null) {
            try {
                mail.add(bytes, count);
            } catch (DomainException no) {
                refuse(of(no));
            }
        }
    }

    /** All of it. */
    byte[] complete() throws RejectException {
        if (refusal == null && last == '\r') {
            refuse(new RejectException(550, "5.6.0 lines must end with CR LF"));
        }
        if (refusal != null) {
            throw refusal;
        }
        return mail.complete();
    }

    /** What other servers understand differently smuggles mails. */
    private boolean endsLinesOtherwise(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if ((bytes[i] == '\n') != (last == '\r')) {
                return true;
            }
            last = bytes[i];
        }
        return false;
    }

    private void refuse(RejectException why) {
        refusal = why;
        mail.close();
    }

    /** Only what is wrong with the mail itself sends it back for good. */
    static RejectException of(DomainException no) {
        if (no.isPassing()) {
            return new RejectException(451, "4.3.2 " + no.getMessage());
        }
        return no.status() == 413
                ? new RejectException(552, "5.3.4 " + no.getMessage())
                : new RejectException(554, "5.6.0 " + no.getMessage());
    }
}
