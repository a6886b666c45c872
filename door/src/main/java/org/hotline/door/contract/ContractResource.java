package org.hotline.door.contract;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hotline.door.page.Frame;

/** The published APIs, for everybody: what they say is no secret. */
@Path("/api")
@Produces(MediaType.TEXT_HTML)
public class ContractResource {

    private final Frame frame;

    ContractResource(Frame frame) {
        this.frame = frame;
    }

    @GET
    public TemplateInstance all() {
        return new ContractsPage(List.of(Contract.values())).setLocale(frame.locale());
    }

    @GET
    @Path("{contract}")
    public TemplateInstance one(@PathParam("contract") Contract contract) {
        return ContractPage.of(contract).setLocale(frame.locale());
    }
}
