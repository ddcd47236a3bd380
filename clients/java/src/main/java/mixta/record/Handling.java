// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A handling code. Codes form a set: H1, H2 and H3 can stand together. */
public enum Handling implements Code {
    H0(
        "H0",
        "Only to prevent and combat crime, under the law that applies.",
        "Solo para prevenir y combatir el delito, conforme a la ley aplicable."),
    H1(
        "H1",
        "Not to be disclosed in judicial proceedings without the provider's permission.",
        "No debe divulgarse en procesos judiciales sin permiso de quien proporcionó la información."),
    H2(
        "H2",
        "Not to be passed on without the provider's permission.",
        "No debe difundirse sin permiso de quien proporcionó la información."),
    H3(
        "H3",
        "Other restrictions, as stated in the conditions.",
        "Otras restricciones, según se indica en las condiciones."),
    P(
        "P",
        "Lawful sharing permitted.",
        "Se permite compartir conforme a la ley."),
    C(
        "C",
        "Lawful sharing permitted with conditions.",
        "Se permite compartir conforme a la ley, con condiciones.");

    private final String code;
    private final String en;
    private final String es;

    Handling(String code, String en, String es) {
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
