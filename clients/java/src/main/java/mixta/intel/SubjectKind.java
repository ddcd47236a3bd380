// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** What a subject is. */
public enum SubjectKind implements Code {
    ORGANISATION(
        "organisation",
        "An organisation.",
        "Organización."),
    PERSON(
        "person",
        "A natural person.",
        "Persona natural."),
    AIRCRAFT(
        "aircraft",
        "An aircraft.",
        "Aeronave."),
    VEHICLE(
        "vehicle",
        "A vehicle.",
        "Vehículo."),
    VESSEL(
        "vessel",
        "A vessel.",
        "Embarcación."),
    SITE(
        "site",
        "A place with a use.",
        "Sitio: un lugar con un uso.");

    private final String code;
    private final String en;
    private final String es;

    SubjectKind(String code, String en, String es) {
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
