// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** The scheme that a number or mark belongs to. */
public enum IdentifierScheme implements Code {
    REGISTRATION(
        "registration",
        "Registration of an aircraft.",
        "Matrícula de una aeronave."),
    ICAO24(
        "icao24",
        "ICAO 24-bit address.",
        "Dirección OACI de 24 bits."),
    SERIAL(
        "serial",
        "Serial number of an aircraft, by its maker.",
        "Número de serie de una aeronave: el que le dio su fabricante."),
    PLATE(
        "plate",
        "Plate of a vehicle.",
        "Placa de un vehículo."),
    VIN(
        "vin",
        "Vehicle identification number.",
        "Número de identificación de un vehículo (chasis)."),
    HULL(
        "hull",
        "Hull identification number of a vessel.",
        "Número de identificación del casco de una embarcación."),
    VESSEL(
        "vessel",
        "Registration of a vessel, as its authority writes it.",
        "Matrícula de una embarcación: tal como la escribe su autoridad."),
    CI(
        "ci",
        "Identity card (Bolivia: SEGIP number, with its complement if any; Peru: card of a foreigner).",
        "Cédula de identidad: en Bolivia, número de SEGIP, con su complemento si lo tiene; en el Perú, carné de extranjería."),
    DNI(
        "dni",
        "National identity document (Peru: eight digits).",
        "Documento nacional de identidad: en el Perú, ocho dígitos."),
    PASSPORT(
        "passport",
        "Passport.",
        "Pasaporte."),
    TAX(
        "tax",
        "Taxpayer number (BO NIT, PE RUC).",
        "Número de contribuyente: en Bolivia, NIT; en el Perú, RUC."),
    PHONE(
        "phone",
        "Telephone number, with its country code.",
        "Número de teléfono: con su código de país.");

    private final String code;
    private final String en;
    private final String es;

    IdentifierScheme(String code, String en, String es) {
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
