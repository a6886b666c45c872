package org.hotline.door.contract;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the published APIs, in English; {@code messages/contract_fr.properties} has the French. */
@MessageBundle("contract")
public interface ContractWords {

    @Message("APIs")
    String title();

    @Message("Whoever is signed in calls them from here; programs bring a token of their own.")
    String hint();

    @Message("Read and try")
    String read();

    @Message("All APIs")
    String back();

    @Message
    String what(Contract contract);
}
