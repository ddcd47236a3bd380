// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

/**
 * A region or zone of coca monitoring. It is neither a legal zone nor an administrative unit: the
 * Trópico of the published surveys takes in growing areas of Santa Cruz and Beni.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Region {
    /**
     * Yungas de La Paz.
     * <p lang="es">Yungas de La Paz.</p>
     */
    public static final String BO_YUNGAS_LA_PAZ = "bo.yungas-la-paz";

    /**
     * Norte de La Paz: the provinces Franz Tamayo and Abel Iturralde.
     * <p lang="es">Norte de La Paz: provincias Franz Tamayo y Abel Iturralde.</p>
     */
    public static final String BO_NORTE_LA_PAZ = "bo.norte-la-paz";

    /**
     * Trópico de Cochabamba, with growing areas of Santa Cruz and Beni.
     * <p lang="es">Trópico de Cochabamba, con zonas de cultivo de Santa Cruz y Beni.</p>
     */
    public static final String BO_TROPICO_COCHABAMBA = "bo.tropico-cochabamba";

    /**
     * Valleys of the rivers Apurímac, Ene and Mantaro.
     * <p lang="es">Valle de los ríos Apurímac, Ene y Mantaro (VRAEM).</p>
     */
    public static final String PE_VRAEM = "pe.vraem";

    /**
     * Inambari-Tambopata, in the province of Sandia.
     * <p lang="es">Inambari-Tambopata, en la provincia de Sandia.</p>
     */
    public static final String PE_INAMBARI_TAMBOPATA = "pe.inambari-tambopata";

    /**
     * San Gabán, in the province of Carabaya.
     * <p lang="es">San Gabán, en la provincia de Carabaya.</p>
     */
    public static final String PE_SAN_GABAN = "pe.san-gaban";

    /**
     * La Convención-Lares.
     * <p lang="es">La Convención-Lares.</p>
     */
    public static final String PE_LA_CONVENCION_LARES = "pe.la-convencion-lares";

    /**
     * Alto Huallaga.
     * <p lang="es">Alto Huallaga.</p>
     */
    public static final String PE_ALTO_HUALLAGA = "pe.alto-huallaga";

    /**
     * Aguaytía.
     * <p lang="es">Aguaytía.</p>
     */
    public static final String PE_AGUAYTIA = "pe.aguaytia";

    /**
     * Pichis-Palcazú-Pachitea.
     * <p lang="es">Pichis-Palcazú-Pachitea.</p>
     */
    public static final String PE_PICHIS_PALCAZU_PACHITEA = "pe.pichis-palcazu-pachitea";

    /**
     * Kcosñipata.
     * <p lang="es">Kcosñipata.</p>
     */
    public static final String PE_KCOSNIPATA = "pe.kcosnipata";

    /**
     * Bajo Amazonas.
     * <p lang="es">Bajo Amazonas.</p>
     */
    public static final String PE_BAJO_AMAZONAS = "pe.bajo-amazonas";

    /**
     * Putumayo.
     * <p lang="es">Putumayo.</p>
     */
    public static final String PE_PUTUMAYO = "pe.putumayo";

    /**
     * Contamana.
     * <p lang="es">Contamana.</p>
     */
    public static final String PE_CONTAMANA = "pe.contamana";

    /**
     * Callería.
     * <p lang="es">Callería.</p>
     */
    public static final String PE_CALLERIA = "pe.calleria";

    /**
     * Marañón.
     * <p lang="es">Marañón.</p>
     */
    public static final String PE_MARANON = "pe.maranon";

    /**
     * Alto Chicama.
     * <p lang="es">Alto Chicama.</p>
     */
    public static final String PE_ALTO_CHICAMA = "pe.alto-chicama";

    /**
     * Amazonas (Condorcanqui), added to the list for 2021.
     * <p lang="es">Amazonas (Condorcanqui), incorporada a la lista en 2021.</p>
     */
    public static final String PE_AMAZONAS = "pe.amazonas";

    /**
     * Bajo Huallaga, in Loreto and San Martín, added to the list for 2021.
     * <p lang="es">Bajo Huallaga, en Loreto y San Martín, incorporada a la lista en 2021.</p>
     */
    public static final String PE_BAJO_HUALLAGA = "pe.bajo-huallaga";

    /**
     * Bajo Ucayali, in Atalaya and Coronel Portillo, added to the list for 2021.
     * <p lang="es">Bajo Ucayali, en Atalaya y Coronel Portillo, incorporada a la lista en 2021.</p>
     */
    public static final String PE_BAJO_UCAYALI = "pe.bajo-ucayali";

    /**
     * Camanti, between Cusco and Madre de Dios, added to the list for 2021.
     * <p lang="es">Camanti, entre Cusco y Madre de Dios, incorporada a la lista en 2021.</p>
     */
    public static final String PE_CAMANTI = "pe.camanti";

    /**
     * Madre de Dios (Inambari and Manu), added to the list for 2021.
     * <p lang="es">Madre de Dios (Inambari y Manu), incorporada a la lista en 2021.</p>
     */
    public static final String PE_MADRE_DE_DIOS = "pe.madre-de-dios";

    /**
     * Yaguas.
     * <p lang="es">Yaguas.</p>
     */
    public static final String PE_YAGUAS = "pe.yaguas";

    /**
     * Cotuhé, added to the list for 2024.
     * <p lang="es">Cotuhé, incorporada a la lista en 2024.</p>
     */
    public static final String PE_COTUHE = "pe.cotuhe";

    /**
     * Tigre, added to the list for 2024.
     * <p lang="es">Tigre, incorporada a la lista en 2024.</p>
     */
    public static final String PE_TIGRE = "pe.tigre";

    /**
     * Fitzcarrald, added to the list for 2024.
     * <p lang="es">Fitzcarrald, incorporada a la lista en 2024.</p>
     */
    public static final String PE_FITZCARRALD = "pe.fitzcarrald";

    private Region() {}
}
