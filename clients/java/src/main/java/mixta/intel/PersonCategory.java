// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** The category in which a person's data is held. */
public enum PersonCategory implements Code {
    SUSPECT(
        "suspect",
        "Believed, on serious grounds, to have taken part in an offence.",
        "Sospechosa: se presume, por motivos fundados, que participó en un delito."),
    CONVICTED(
        "convicted",
        "Convicted of an offence.",
        "Condenada por un delito."),
    WITNESS(
        "witness",
        "May testify.",
        "Testigo: puede declarar."),
    VICTIM(
        "victim",
        "Victim of an offence, or believed to be.",
        "Víctima de un delito, o así se cree."),
    ASSOCIATE(
        "associate",
        "In touch with a suspect or convicted person.",
        "Contacto o persona vinculada a una sospechosa o condenada."),
    OTHER(
        "other",
        "None of these.",
        "Otra: ninguna de las anteriores.");

    private final String code;
    private final String en;
    private final String es;

    PersonCategory(String code, String en, String es) {
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
