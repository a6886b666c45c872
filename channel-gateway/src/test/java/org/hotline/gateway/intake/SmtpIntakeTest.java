package org.hotline.gateway.intake;

import jakarta.inject.Inject;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.db.Database;

/** What tests of mail that other servers bring share. */
abstract class SmtpIntakeTest extends GatewayTest {

    @Inject
    Database database;

    protected static String raw(String id) {
        return "From: ann@example.org\r\nTo: x@y.z\r\nMessage-ID: <" + id
                + "@example.org>\r\nSubject: smtp\r\n\r\nHello by SMTP";
    }

    /** How many interactions there are on an account. */
    protected long countOf(String account) {
        return database.query("select count(*) from interaction where account = :account")
                .bind("account", account)
                .mapTo(long.class)
                .one();
    }
}
