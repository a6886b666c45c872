package org.hotline.gateway.messenger.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.mail.MailFile;
import org.hotline.gateway.messenger.MessengerFile;
import org.hotline.gateway.messenger.MessengerLine;
import org.hotline.gateway.messenger.MessengerMessage;
import org.hotline.gateway.messenger.MessengerPart;
import org.hotline.gateway.messenger.MessengerTrouble;
import org.hotline.gateway.messenger.OpenMessenger;
import org.hotline.gateway.messenger.OptOutKeeping;
import org.hotline.kit.outgoing.OutgoingCalls;
import org.hotline.kit.outgoing.OutgoingCalls.ServerAnswer;

/** Twilio's API of messages. */
@ApplicationScoped
class SmsLine implements MessengerLine {

    private static final int LONGEST_ANSWER = 1024 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String api;
    private final SmsAddresses addresses;
    private final OptOutKeeping optOuts;
    private final OutgoingCalls calls;
    private final ObjectMapper json;

    /** @param media origins to which Twilio leads whoever fetches a file: no other is asked */
    SmsLine(
            @ConfigProperty(name = "hotline.messengers.sms.api") String api,
            @ConfigProperty(name = "hotline.messengers.sms.media") List<String> media,
            SmsAddresses addresses,
            OptOutKeeping optOuts,
            ObjectMapper json) {
        this.api = api.replaceFirst("/$", "");
        this.addresses = addresses;
        this.optOuts = optOuts;
        this.calls =
                new OutgoingCalls(Stream.concat(Stream.of(api), media.stream()).toList());
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public int longest(String text) {
        return SmsLength.longest(text);
    }

    @Override
    public boolean takesFiles() {
        return false;
    }

    @Override
    public MessengerMessage read(String original) {
        try {
            return new SmsMessage(json.readTree(original)).said();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a message that was read before cannot be read any more", damaged);
        }
    }

    /** Twilio leads elsewhere, where nobody has to sign in. */
    @Override
    public MailFile load(OpenMessenger by, MessengerFile file, int number) throws MessengerTrouble {
        try {
            ServerAnswer answer = calls.get(file.reference(), signIn(by, file), MailFile.MOST_BYTES);
            String elsewhere = answer.location();
            if (answer.status() >= 300 && answer.status() < 400 && elsewhere != null) {
                answer = calls.get(elsewhere, Map.of(), MailFile.MOST_BYTES);
            }
            if (answer.status() != 200) {
                throw SmsRefusal.ofFile(json, answer);
            }
            return MailFile.given(
                    file.kind() + SmsFiles.ending(file.type()),
                    file.type() == null ? answer.type() : file.type(),
                    answer.body(),
                    number);
        } catch (OutgoingCalls.ForeignAddress elsewhere) {
            throw MessengerTrouble.elsewhere();
        } catch (OutgoingCalls.AnswerTooLong large) {
            throw MessengerTrouble.tooLarge();
        } catch (IOException unreachable) {
            throw MessengerTrouble.unreachable(unreachable);
        }
    }

    /** Nobody but the API learns who we are. */
    private Map<String, String> signIn(OpenMessenger by, MessengerFile file) {
        return file.reference().startsWith(api + '/') ? SmsAccount.of(by).signIn() : Map.of();
    }

    @Override
    public void send(OpenMessenger by, String peer, MessengerPart part) throws MessengerTrouble {
        SmsAccount account = SmsAccount.of(by);
        Map<String, String> fields = new TreeMap<>(account.sender(by.messenger()));
        fields.put("To", peer);
        fields.put("Body", String.valueOf(part.text()));
        fields.put("StatusCallback", addresses.ofPart(by.messenger(), part));
        try {
            ServerAnswer answer = calls.post(
                    api + "/2010-04-01/Accounts/" + account.sid() + "/Messages.json",
                    account.signIn(),
                    FORM,
                    form(fields),
                    LONGEST_ANSWER);
            if (answer.status() / 100 != 2) {
                if (SmsRefusal.code(json, answer) == SmsRefusal.STOPPED) {
                    optOuts.stop(by.messenger(), peer);
                }
                throw SmsRefusal.of(json, answer);
            }
        } catch (IOException unreachable) {
            throw MessengerTrouble.unreachable(unreachable);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
