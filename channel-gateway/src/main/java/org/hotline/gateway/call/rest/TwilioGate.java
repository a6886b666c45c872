package org.hotline.gateway.call.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.provider.Provider;
import org.hotline.gateway.provider.SignatureVerifying;
import org.jspecify.annotations.Nullable;

/** Lets nothing in on an account but what Twilio signed with its secret. */
@ApplicationScoped
class TwilioGate {

    private final SignatureVerifying verifying;
    private final PublicAddress address;

    TwilioGate(SignatureVerifying verifying, PublicAddress address) {
        this.verifying = verifying;
        this.address = address;
    }

    /** What it says is its fields. */
    ReportFields openForm(String account, Original form, @Nullable String signature) {
        ReportForm fields = ReportForm.of(form);
        require(account, TwilioSignature.ofForm(address.called(), form.body(), fields), signature);
        return fields::values;
    }

    ReportFields openJson(String account, ReportJsonRequest request, @Nullable String signature) {
        require(
                account,
                TwilioSignature.ofBody(address.called(), request.original().body()),
                signature);
        return request::values;
    }

    private void require(String account, TwilioSignature made, @Nullable String signature) {
        verifying.require(Provider.TWILIO, account, secret -> made.is(signature, secret));
    }
}
