package org.hotline.gateway.messenger.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hotline.gateway.messenger.MessengerFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramMessagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static TelegramUpdate update(String update) {
        try {
            return new TelegramUpdate(JSON.readTree(update.replace('\'', '"')));
        } catch (JsonProcessingException damaged) {
            throw new IllegalArgumentException(damaged);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'message':{'text':'Hi'}} | Hi",
                "{'message':{'text':'Hi','reply_to_message':{'text':'One\\nTwo'}}} | > One\\n> Two\\nHi",
                "{'message':{'caption':'Look','photo':[{'file_id':'1'}]}} | Look",
                "{'message':{'sticker':{'file_id':'1','emoji':'😀'}}} | [sticker] 😀",
                "{'message':{'location':{'latitude':48.85,'longitude':2.35}}} | [location] 48.85, 2.35",
                "{'message':{'location':{'latitude':1.5,'longitude':2.5},'venue':{'location':{'latitude':1.5,'longitude':2.5},'title':'Bar','address':'1 Road'}}} | [location] 1.5, 2.5\\nBar\\n1 Road",
                "{'message':{'contact':{'first_name':'Ann','last_name':'Lee','phone_number':'+331'}}} | [contact] Ann Lee, +331",
                "{'message':{'poll':{'question':'Why?'}}} | [poll] Why?",
                "{'message':{'message_id':1,'chat':{},'new_chat_title':'Us'}} | [new chat title]",
                "{'message':{}} | [message]",
                "{'edited_message':{'text':'Ho'}} | [edited]\\nHo",
                "{'callback_query':{'data':'yes','from':{'id':1}}} | [button] yes",
                "{'message_reaction':{'user':{'id':1},'new_reaction':[{'type':'emoji','emoji':'👍'}]}} | [reaction] 👍",
                "{'message_reaction':{'user':{'id':1},'new_reaction':[]}} | [reaction taken back]",
            })
    void whateverIsSentIsSaidInWords(String update, String text) {
        assertThat(update(update.replace("\\n", "\\\\n").replace("\\\\n", "\\n"))
                        .said()
                        .text())
                .isEqualTo(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'photo':[{'file_id':'small'},{'file_id':'large'}]} | large",
                "{'document':{'file_id':'d'}} | d",
                "{'voice':{'file_id':'v'}} | v",
                "{'video_note':{'file_id':'n'}} | n",
                "{'animation':{'file_id':'a'},'document':{'file_id':'d'}} | a",
                "{'sticker':{'file_id':'s'}} | s",
            })
    void aFileIsToBeFetchedOnceAndTheLargestOfItsSizes(String message, String reference) {
        assertThat(update("{'message':" + message + "}").said().files())
                .extracting(MessengerFile::reference)
                .containsExactly(reference);
    }

    @Test
    void whatSaysNothingIsPassedOver() {
        assertThat(update("{'update_id':1,'my_chat_member':{}}").arrived("")).isEmpty();
        assertThat(update("[]").arrived("")).isEmpty();
    }
}
