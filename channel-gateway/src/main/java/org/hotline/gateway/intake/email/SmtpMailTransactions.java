package org.hotline.gateway.intake.email;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.account.MailAccountFinding;
import org.hotline.gateway.intake.MailReceiving;
import org.hotline.gateway.intake.MailSpool;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.MessageHandlerFactory;
import org.subethamail.smtp.server.Session;

/** Begins to take a mail. */
@ApplicationScoped
class SmtpMailTransactions implements MessageHandlerFactory {

    private final MailReceiving receiving;
    private final MailSpool spool;
    private final MailAccountFinding accounts;
    private final SmtpConnections connections;
    private final MailRates rates;

    SmtpMailTransactions(
            MailReceiving receiving,
            MailSpool spool,
            MailAccountFinding accounts,
            SmtpConnections connections,
            MailRates rates) {
        this.receiving = receiving;
        this.spool = spool;
        this.accounts = accounts;
        this.connections = connections;
        this.rates = rates;
    }

    @Override
    public MessageHandler create(MessageContext context) {
        return new SmtpMailTransaction(receiving, spool, accounts, rates, connections.of((Session) context));
    }
}
