package org.hotline.gateway.messenger.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hotline.gateway.messenger.MessengerMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatsAppMessagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static MessengerMessage read(String message, String contact) {
        try {
            JsonNode said = JSON.readTree(message.replace('\'', '"'));
            return new WhatsAppMessage(said, JSON.readTree(contact.replace('\'', '"'))).said();
        } catch (JsonProcessingException damaged) {
            throw new IllegalArgumentException(damaged);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'text','text':{'body':'Hi'}} | Hi",
                "{'type':'text','text':{'body':'Hi'},'context':{'forwarded':true}} | [forwarded]\\nHi",
                "{'type':'image','image':{'id':'1','mime_type':'image/jpeg','caption':'Look'}} | Look",
                "{'type':'sticker','sticker':{'id':'1','mime_type':'image/webp'}} | [sticker]",
                "{'type':'button','button':{'text':'Yes','payload':'y'}} | Yes",
                "{'type':'interactive','interactive':{'type':'button_reply','button_reply':{'id':'1','title':'Yes'}}} | Yes",
                "{'type':'interactive','interactive':{'type':'list_reply','list_reply':{'id':'1','title':'Two','description':'of a kind'}}} | Two\\nof a kind",
                "{'type':'location','location':{'latitude':48.85,'longitude':2.35,'name':'Paris','address':'France'}} | [location] 48.85, 2.35\\nParis\\nFrance",
                "{'type':'contacts','contacts':[{'name':{'formatted_name':'Ann'},'phones':[{'phone':'+33 1'}],'emails':[{'email':'a@b.example'}]}]} | [contact] Ann, +33 1, a@b.example",
                "{'type':'reaction','reaction':{'message_id':'w','emoji':'👍'}} | [reaction] 👍",
                "{'type':'reaction','reaction':{'message_id':'w'}} | [reaction taken back]",
                "{'type':'order','order':{'text':'please','product_items':[{'quantity':2,'product_retailer_id':'SKU'}]}} | [order]\\nplease\\n2 x SKU",
                "{'type':'system','system':{'body':'Ann changed her number'}} | [system] Ann changed her number",
                "{'type':'edit','edit':{'message':{'type':'text','text':{'body':'Ho'}}}} | [edited]\\nHo",
                "{'type':'revoke','revoke':{'original_message_id':'w'}} | [deleted]",
                "{'type':'unsupported','errors':[{'code':131051,'title':'Message type unknown'}]} | [unsupported: Message type unknown]",
                "{'type':'hologram','hologram':{'id':'1'}} | [hologram]",
                "{} | [unsupported]",
            })
    void whateverIsSentIsSaidInWords(String message, String text) {
        assertThat(read(message, "{}").text()).isEqualTo(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'from':'33612345678'} | {} | 33612345678",
                "{} | {'wa_id':'33612345678','user_id':'FR.1'} | 33612345678",
                "{'from_user_id':'FR.1349'} | {} | FR.1349",
                "{} | {'user_id':'FR.1349','profile':{'name':'Ann'}} | FR.1349",
                "{} | {} | anonymous",
            })
    void whoShowsNoNumberIsKnownByTheNameThatHisProviderGaveHim(String message, String contact, String from) {
        assertThat(read(message, contact).peer()).isEqualTo(from);
    }

    @Test
    void aFileIsToBeFetchedAndHasTheNameThatItWasGiven() {
        assertThat(read(
                                "{'type':'document','document':{'id':'7','mime_type':'application/pdf','filename':'a.pdf'}}",
                                "{}")
                        .files())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.reference()).isEqualTo("7");
                    assertThat(file.name()).isEqualTo("a.pdf");
                });
    }
}
