package org.hotline.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class OtherInstanceTest extends GatewayTest {

    /** As it keeps an answer, in a transaction of its own. */
    @Test
    void whatAnotherOneKeepsIsToldWhereTheVisitorIs() throws SQLException {
        String text = unique("question");
        try (ChatWindow window = ChatWindow.begun(text, null);
                Connection other = connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update chat set last_sequence = 2 where id = " + chat(text));
            statement.execute("insert into chat_message (chat, sequence, id, speaker, text, said_at, unread) values ("
                    + chat(text) + ", 2, 'x', 'OPERATOR', 'from afar', now(), true)");
            statement.execute("select pg_notify('live_chat', " + chat(text) + " || ' SAID')");
            assertThat(window.messages()).hasSize(1);
            other.commit();

            assertThat(window.message(2).get("text").textValue()).isEqualTo("from afar");

            statement.execute("select pg_notify('live_chat', " + chat(text) + " || ' TYPING')");
            other.commit();
            window.await("TYPING");
        }
    }

    private static String chat(String text) {
        return "(select chat from chat_message where text = '" + text + "')";
    }

    private static Connection connection() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
