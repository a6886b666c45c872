package org.hotline.gateway.messenger.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.mail.MailFile;
import org.hotline.gateway.mail.StoredFile;
import org.hotline.gateway.messenger.MessengerFile;
import org.hotline.gateway.messenger.MessengerLine;
import org.hotline.gateway.messenger.MessengerMessage;
import org.hotline.gateway.messenger.MessengerPart;
import org.hotline.gateway.messenger.MessengerTrouble;
import org.hotline.gateway.messenger.OpenMessenger;
import org.hotline.kit.outgoing.MultipartForm;
import org.hotline.kit.outgoing.MultipartForm.FormFile;
import org.hotline.kit.outgoing.OutgoingCalls;
import org.hotline.kit.outgoing.OutgoingCalls.ServerAnswer;

/** The Bot API of Telegram. */
@ApplicationScoped
class TelegramLine implements MessengerLine {

    private static final int LONGEST_ANSWER = 1024 * 1024;

    /** A place below the bot's own, and nothing that leads out of there. */
    private static final Pattern PATH = Pattern.compile("(?:[\\w-][\\w.-]{0,200}/){0,10}[\\w-][\\w.-]{0,200}");

    private final String api;
    private final OutgoingCalls calls;
    private final ObjectMapper json;

    TelegramLine(@ConfigProperty(name = "hotline.messengers.telegram.api") String api, ObjectMapper json) {
        this.api = api.replaceFirst("/$", "");
        this.calls = new OutgoingCalls(List.of(api));
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.TELEGRAM;
    }

    @Override
    public MessengerMessage read(String original) {
        try {
            return new TelegramUpdate(json.readTree(original)).said();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("an update that was read before cannot be read any more", damaged);
        }
    }

    @Override
    public MailFile load(OpenMessenger by, MessengerFile file, int number) throws MessengerTrouble {
        String query = "?file_id=" + URLEncoder.encode(file.reference(), StandardCharsets.UTF_8);
        try {
            JsonNode found =
                    TelegramRefusal.resultOf(json, calls.get(address(by, "getFile") + query, Map.of(), LONGEST_ANSWER));
            String path = found.path("file_path").asText();
            if (found.path("file_size").asLong() > MailFile.MOST_BYTES
                    || !PATH.matcher(path).matches()) {
                throw MessengerTrouble.tooLarge();
            }
            String place = api + "/file/bot" + by.secrets().accessToken() + '/' + path;
            ServerAnswer answer = calls.get(place, Map.of(), MailFile.MOST_BYTES);
            if (answer.status() != 200) {
                throw TelegramRefusal.of(json, answer);
            }
            String name = file.name() == null ? path.substring(path.lastIndexOf('/') + 1) : file.name();
            return MailFile.given(name, file.type() == null ? answer.type() : file.type(), answer.body(), number);
        } catch (OutgoingCalls.AnswerTooLong large) {
            throw MessengerTrouble.tooLarge();
        } catch (IOException unreachable) {
            throw MessengerTrouble.unreachable(unreachable);
        }
    }

    @Override
    public void send(OpenMessenger by, String peer, MessengerPart part) throws MessengerTrouble {
        try {
            StoredFile file = part.file();
            if (file == null) {
                String body = json.writeValueAsString(Map.of("chat_id", peer, "text", String.valueOf(part.text())));
                TelegramRefusal.resultOf(
                        json,
                        calls.post(address(by, "sendMessage"), Map.of(), "application/json", body, LONGEST_ANSWER));
            } else {
                MultipartForm form = new MultipartForm(
                        Map.of("chat_id", peer),
                        new FormFile(
                                "document",
                                file.name(),
                                file.type(),
                                file.content().size(),
                                file.content()::open));
                TelegramRefusal.resultOf(json, calls.post(address(by, "sendDocument"), Map.of(), form, LONGEST_ANSWER));
            }
        } catch (IOException unreachable) {
            throw MessengerTrouble.unreachable(unreachable);
        }
    }

    private String address(OpenMessenger by, String method) {
        return api + "/bot" + by.secrets().accessToken() + '/' + method;
    }
}
