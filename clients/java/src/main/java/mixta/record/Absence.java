// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** Says why a member is absent. */
public enum Absence implements Code {
    UNKNOWN(
        "unknown",
        "The value exists but is not known to the issuer.",
        "El valor existe, pero el emisor no lo conoce."),
    NOT_OBSERVED(
        "not-observed",
        "Nobody has looked.",
        "Nadie lo ha observado."),
    NOT_APPLICABLE(
        "not-applicable",
        "There can be no value.",
        "No puede haber valor."),
    WITHHELD(
        "withheld",
        "The value is known but not released to the recipient.",
        "El valor se conoce, pero no se entrega al destinatario."),
    GENERALISED(
        "generalised",
        "The value is here, but coarser than it is known.",
        "El valor figura, pero con menos detalle del que se conoce.");

    private final String code;
    private final String en;
    private final String es;

    Absence(String code, String en, String es) {
        this.code = code;
        this.en = en;
        this.es = es;
    }

    @Override @JsonValue public String code() {
        return code;
    }

    @Override public String en() {
        return en;
    }

    @Override public String es() {
        return es;
    }
}
