// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

/**
 * A national protected area.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class ProtectedArea {
    /**
     * Isiboro Sécure.
     * <p lang="es">Isiboro Sécure (TIPNIS).</p>
     */
    public static final String BO_ISIBORO_SECURE = "bo.isiboro-secure";

    /**
     * Carrasco.
     * <p lang="es">Carrasco.</p>
     */
    public static final String BO_CARRASCO = "bo.carrasco";

    /**
     * Cotapata.
     * <p lang="es">Cotapata.</p>
     */
    public static final String BO_COTAPATA = "bo.cotapata";

    /**
     * Amboró.
     * <p lang="es">Amboró.</p>
     */
    public static final String BO_AMBORO = "bo.amboro";

    /**
     * Apolobamba, on the border with Peru.
     * <p lang="es">Apolobamba, en la frontera con el Perú.</p>
     */
    public static final String BO_APOLOBAMBA = "bo.apolobamba";

    /**
     * Madidi, on the border with Peru.
     * <p lang="es">Madidi, en la frontera con el Perú.</p>
     */
    public static final String BO_MADIDI = "bo.madidi";

    /**
     * Bahuaja Sonene, on the border with Bolivia.
     * <p lang="es">Bahuaja Sonene, en la frontera con Bolivia.</p>
     */
    public static final String PE_BAHUAJA_SONENE = "pe.bahuaja-sonene";

    /**
     * Cordillera Azul National Park.
     * <p lang="es">Parque Nacional Cordillera Azul.</p>
     */
    public static final String PE_CORDILLERA_AZUL = "pe.cordillera-azul";

    /**
     * Sierra del Divisor National Park.
     * <p lang="es">Parque Nacional Sierra del Divisor.</p>
     */
    public static final String PE_SIERRA_DEL_DIVISOR = "pe.sierra-del-divisor";

    /**
     * Tingo María National Park.
     * <p lang="es">Parque Nacional Tingo María.</p>
     */
    public static final String PE_TINGO_MARIA = "pe.tingo-maria";

    /**
     * Río Abiseo National Park.
     * <p lang="es">Parque Nacional del Río Abiseo.</p>
     */
    public static final String PE_RIO_ABISEO = "pe.rio-abiseo";

    /**
     * San Matías-San Carlos Protection Forest.
     * <p lang="es">Bosque de Protección San Matías-San Carlos.</p>
     */
    public static final String PE_SAN_MATIAS_SAN_CARLOS = "pe.san-matias-san-carlos";

    /**
     * Asháninka Communal Reserve.
     * <p lang="es">Reserva Comunal Asháninka.</p>
     */
    public static final String PE_ASHANINKA = "pe.ashaninka";

    /**
     * El Sira Communal Reserve.
     * <p lang="es">Reserva Comunal El Sira.</p>
     */
    public static final String PE_EL_SIRA = "pe.el-sira";

    /**
     * Yanesha Communal Reserve.
     * <p lang="es">Reserva Comunal Yanesha.</p>
     */
    public static final String PE_YANESHA = "pe.yanesha";

    private ProtectedArea() {}
}
