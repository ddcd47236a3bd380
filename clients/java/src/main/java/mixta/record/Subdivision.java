// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

/**
 * A department or region by its ISO 3166-2 code.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Subdivision {
    /**
     * Department of Bolivia.
     * <p lang="es">Beni: departamento de Bolivia.</p>
     */
    public static final String BO_B = "BO-B";

    /**
     * Department of Bolivia.
     * <p lang="es">Chuquisaca: departamento de Bolivia.</p>
     */
    public static final String BO_H = "BO-H";

    /**
     * Department of Bolivia.
     * <p lang="es">Cochabamba: departamento de Bolivia.</p>
     */
    public static final String BO_C = "BO-C";

    /**
     * La Paz: department of Bolivia.
     * <p lang="es">La Paz: departamento de Bolivia.</p>
     */
    public static final String BO_L = "BO-L";

    /**
     * Department of Bolivia.
     * <p lang="es">Oruro: departamento de Bolivia.</p>
     */
    public static final String BO_O = "BO-O";

    /**
     * Department of Bolivia.
     * <p lang="es">Pando: departamento de Bolivia.</p>
     */
    public static final String BO_N = "BO-N";

    /**
     * Potosí: department of Bolivia.
     * <p lang="es">Potosí: departamento de Bolivia.</p>
     */
    public static final String BO_P = "BO-P";

    /**
     * Santa Cruz: department of Bolivia.
     * <p lang="es">Santa Cruz: departamento de Bolivia.</p>
     */
    public static final String BO_S = "BO-S";

    /**
     * Department of Bolivia.
     * <p lang="es">Tarija: departamento de Bolivia.</p>
     */
    public static final String BO_T = "BO-T";

    /**
     * Region of Peru.
     * <p lang="es">Amazonas: región del Perú.</p>
     */
    public static final String PE_AMA = "PE-AMA";

    /**
     * Áncash: region of Peru.
     * <p lang="es">Áncash: región del Perú.</p>
     */
    public static final String PE_ANC = "PE-ANC";

    /**
     * Apurímac: region of Peru.
     * <p lang="es">Apurímac: región del Perú.</p>
     */
    public static final String PE_APU = "PE-APU";

    /**
     * Region of Peru.
     * <p lang="es">Arequipa: región del Perú.</p>
     */
    public static final String PE_ARE = "PE-ARE";

    /**
     * Region of Peru.
     * <p lang="es">Ayacucho: región del Perú.</p>
     */
    public static final String PE_AYA = "PE-AYA";

    /**
     * Region of Peru.
     * <p lang="es">Cajamarca: región del Perú.</p>
     */
    public static final String PE_CAJ = "PE-CAJ";

    /**
     * Constitutional province of Peru.
     * <p lang="es">El Callao: provincia constitucional del Perú.</p>
     */
    public static final String PE_CAL = "PE-CAL";

    /**
     * Region of Peru.
     * <p lang="es">Cusco: región del Perú.</p>
     */
    public static final String PE_CUS = "PE-CUS";

    /**
     * Huánuco: region of Peru.
     * <p lang="es">Huánuco: región del Perú.</p>
     */
    public static final String PE_HUC = "PE-HUC";

    /**
     * Region of Peru.
     * <p lang="es">Huancavelica: región del Perú.</p>
     */
    public static final String PE_HUV = "PE-HUV";

    /**
     * Region of Peru.
     * <p lang="es">Ica: región del Perú.</p>
     */
    public static final String PE_ICA = "PE-ICA";

    /**
     * Junín: region of Peru.
     * <p lang="es">Junín: región del Perú.</p>
     */
    public static final String PE_JUN = "PE-JUN";

    /**
     * La Libertad: region of Peru.
     * <p lang="es">La Libertad: región del Perú.</p>
     */
    public static final String PE_LAL = "PE-LAL";

    /**
     * Region of Peru.
     * <p lang="es">Lambayeque: región del Perú.</p>
     */
    public static final String PE_LAM = "PE-LAM";

    /**
     * Region of Peru.
     * <p lang="es">Lima: región del Perú.</p>
     */
    public static final String PE_LIM = "PE-LIM";

    /**
     * Municipalidad Metropolitana de Lima: province of Peru.
     * <p lang="es">Municipalidad Metropolitana de Lima: provincia del Perú.</p>
     */
    public static final String PE_LMA = "PE-LMA";

    /**
     * Region of Peru.
     * <p lang="es">Loreto: región del Perú.</p>
     */
    public static final String PE_LOR = "PE-LOR";

    /**
     * Madre de Dios: region of Peru.
     * <p lang="es">Madre de Dios: región del Perú.</p>
     */
    public static final String PE_MDD = "PE-MDD";

    /**
     * Region of Peru.
     * <p lang="es">Moquegua: región del Perú.</p>
     */
    public static final String PE_MOQ = "PE-MOQ";

    /**
     * Region of Peru.
     * <p lang="es">Pasco: región del Perú.</p>
     */
    public static final String PE_PAS = "PE-PAS";

    /**
     * Region of Peru.
     * <p lang="es">Piura: región del Perú.</p>
     */
    public static final String PE_PIU = "PE-PIU";

    /**
     * Region of Peru.
     * <p lang="es">Puno: región del Perú.</p>
     */
    public static final String PE_PUN = "PE-PUN";

    /**
     * San Martín: region of Peru.
     * <p lang="es">San Martín: región del Perú.</p>
     */
    public static final String PE_SAM = "PE-SAM";

    /**
     * Region of Peru.
     * <p lang="es">Tacna: región del Perú.</p>
     */
    public static final String PE_TAC = "PE-TAC";

    /**
     * Region of Peru.
     * <p lang="es">Tumbes: región del Perú.</p>
     */
    public static final String PE_TUM = "PE-TUM";

    /**
     * Region of Peru.
     * <p lang="es">Ucayali: región del Perú.</p>
     */
    public static final String PE_UCA = "PE-UCA";

    private Subdivision() {}
}
