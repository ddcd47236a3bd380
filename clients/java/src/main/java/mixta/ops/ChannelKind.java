// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A means of communication. */
public enum ChannelKind implements Code {
    PHONE(
        "phone",
        "Telephone.",
        "Teléfono."),
    RADIO(
        "radio",
        "Voice radio; the address is a frequency.",
        "Radio de voz; la dirección es una frecuencia."),
    SATELLITE(
        "satellite",
        "Satellite telephone.",
        "Teléfono satelital."),
    EMAIL(
        "email",
        "Electronic mail.",
        "Correo electrónico."),
    LIAISON(
        "liaison",
        "In person, through a liaison officer.",
        "Oficial de enlace, en persona.");

    private final String code;
    private final String en;
    private final String es;

    ChannelKind(String code, String en, String es) {
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
