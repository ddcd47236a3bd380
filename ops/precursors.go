package ops

import "github.com/comision-mixta/mixta/record"

// The substances of Tables I and II of the 1988 Convention.
const (
	// AceticAnhydride: acetic anhydride.
	// es: Anhídrido acético.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	AceticAnhydride Substance = "acetic-anhydride"
	// NAcetylanthranilicAcid: N-acetylanthranilic acid.
	// es: Ácido N-acetilantranílico.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	NAcetylanthranilicAcid Substance = "n-acetylanthranilic-acid"
	// Ephedrine: ephedrine.
	// es: Efedrina.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Ephedrine Substance = "ephedrine"
	// Ergometrine: ergometrine.
	// es: Ergometrina.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Ergometrine Substance = "ergometrine"
	// Ergotamine: ergotamine.
	// es: Ergotamina.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Ergotamine Substance = "ergotamine"
	// Isosafrole: isosafrole.
	// es: Isosafrol.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Isosafrole Substance = "isosafrole"
	// LysergicAcid: lysergic acid.
	// es: Ácido lisérgico.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	LysergicAcid Substance = "lysergic-acid"
	// MDP2P: 3,4-methylenedioxyphenyl-2-propanone.
	// es: 3,4-metilendioxifenil-2-propanona.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	MDP2P Substance = "3-4-mdp-2-p"
	// Norephedrine: norephedrine.
	// es: Norefedrina.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Norephedrine Substance = "norephedrine"
	// PhenylaceticAcid: phenylacetic acid.
	// es: Ácido fenilacético.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	PhenylaceticAcid Substance = "phenylacetic-acid"
	// P2P: 1-phenyl-2-propanone.
	// es: 1-fenil-2-propanona.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	P2P Substance = "p-2-p"
	// Piperonal: piperonal.
	// es: Piperonal.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Piperonal Substance = "piperonal"
	// PotassiumPermanganate: potassium permanganate.
	// es: Permanganato de potasio.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	PotassiumPermanganate Substance = "potassium-permanganate"
	// Pseudoephedrine: pseudoephedrine.
	// es: Pseudoefedrina.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Pseudoephedrine Substance = "pseudoephedrine"
	// Safrole: safrole.
	// es: Safrol.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Safrole Substance = "safrole"
	// Acetone: acetone.
	// es: Acetona.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Acetone Substance = "acetone"
	// AnthranilicAcid: anthranilic acid.
	// es: Ácido antranílico.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	AnthranilicAcid Substance = "anthranilic-acid"
	// EthylEther: ethyl ether.
	// es: Éter etílico.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	EthylEther Substance = "ethyl-ether"
	// HydrochloricAcid: hydrochloric acid.
	// es: Ácido clorhídrico.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	HydrochloricAcid Substance = "hydrochloric-acid"
	// MethylEthylKetone: methyl ethyl ketone.
	// es: Metiletilcetona.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	MethylEthylKetone Substance = "methyl-ethyl-ketone"
	// Piperidine: piperidine.
	// es: Piperidina.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Piperidine Substance = "piperidine"
	// SulphuricAcid: sulphuric acid.
	// es: Ácido sulfúrico.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	SulphuricAcid Substance = "sulphuric-acid"
	// Toluene: toluene.
	// es: Tolueno.
	// source: E/CONF.82/15 (1988); nombre / name: Reg. (CE/EC) 273/2004; sin fecha de inclusión / entry not dated
	Toluene Substance = "toluene"
	// APAAN: alpha-phenylacetoacetonitrile (APAAN).
	// es: alfa-fenilacetoacetonitrilo (APAAN).
	// source: E/CONF.82/15 (1988); CND 57/1, incb.org 2014-10-06
	APAAN Substance = "apaan"
	// ANPP: 4-anilino-N-phenethylpiperidine (ANPP).
	// es: 4-anilino-N-fenetilpiperidina (ANPP).
	// source: E/CONF.82/15 (1988); UNIS 2017-03-17: en vigor en / in force in 2017
	ANPP Substance = "anpp"
	// NPP: N-phenethyl-4-piperidone (NPP).
	// es: N-fenetil-4-piperidona (NPP).
	// source: E/CONF.82/15 (1988); UNIS 2017-03-17: en vigor en / in force in 2017
	NPP Substance = "npp"
	// MDP2PMethylGlycidate: 3,4-MDP-2-P methyl glycidate.
	// es: Glicidato de metilo de 3,4-MDP-2-P.
	// source: E/CONF.82/15 (1988); CND 2019-03-19, en vigor a fines de / in force in late 2019 (unis.unvienna.org)
	MDP2PMethylGlycidate Substance = "3-4-mdp-2-p-methyl-glycidate"
	// MDP2PMethylGlycidicAcid: 3,4-MDP-2-P methyl glycidic acid.
	// es: Ácido metilglicídico de 3,4-MDP-2-P.
	// source: E/CONF.82/15 (1988); CND 2019-03-19, en vigor a fines de / in force in late 2019 (unis.unvienna.org)
	MDP2PMethylGlycidicAcid Substance = "3-4-mdp-2-p-methyl-glycidic-acid"
	// APAA: alpha-phenylacetoacetamide (APAA).
	// es: alfa-fenilacetoacetamida (APAA).
	// source: E/CONF.82/15 (1988); CND 2019-03-19, en vigor a fines de / in force in late 2019 (unis.unvienna.org)
	APAA Substance = "apaa"
	// MAPA: methyl alpha-phenylacetoacetate (MAPA).
	// es: alfa-fenilacetoacetato de metilo (MAPA).
	// source: E/CONF.82/15 (1988); JIFE/INCB, precursores/precursors, 2020
	MAPA Substance = "mapa"
	// AP4: N-phenyl-4-piperidinamine (4-AP).
	// es: N-fenil-4-piperidinamina (4-AP).
	// source: E/CONF.82/15 (1988); 2022-11-23; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	AP4 Substance = "4-ap"
	// Boc4AP: 1-boc-4-AP.
	// es: 1-boc-4-AP.
	// source: E/CONF.82/15 (1988); 2022-11-23; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	Boc4AP Substance = "1-boc-4-ap"
	// Norfentanyl: norfentanyl.
	// es: Norfentanilo.
	// source: E/CONF.82/15 (1988); 2022-11-23; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	Norfentanyl Substance = "norfentanyl"
	// Piperidone4: 4-piperidone.
	// es: 4-piperidona.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03
	Piperidone4 Substance = "4-piperidone"
	// Boc4Piperidone: 1-boc-4-piperidone.
	// es: 1-boc-4-piperidona.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03
	Boc4Piperidone Substance = "1-boc-4-piperidone"
	// P2PMethylGlycidicAcid: P-2-P methyl glycidic acid.
	// es: Ácido metilglicídico de P-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03
	P2PMethylGlycidicAcid Substance = "p-2-p-methyl-glycidic-acid"
	// P2PGlycidicAcidMethyl: P-2-P methyl glycidic acid, methyl ester.
	// es: Éster de metilo del ácido metilglicídico de P-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	P2PGlycidicAcidMethyl Substance = "p-2-p-methyl-glycidic-acid-methyl"
	// P2PGlycidicAcidEthyl: P-2-P methyl glycidic acid, ethyl ester.
	// es: Éster de etilo del ácido metilglicídico de P-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	P2PGlycidicAcidEthyl Substance = "p-2-p-methyl-glycidic-acid-ethyl"
	// P2PGlycidicAcidPropyl: P-2-P methyl glycidic acid, propyl ester.
	// es: Éster de propilo del ácido metilglicídico de P-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	P2PGlycidicAcidPropyl Substance = "p-2-p-methyl-glycidic-acid-propyl"
	// P2PGlycidicAcidIsopropyl: P-2-P methyl glycidic acid, isopropyl ester.
	// es: Éster de isopropilo del ácido metilglicídico de P-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	P2PGlycidicAcidIsopropyl Substance = "p-2-p-methyl-glycidic-acid-isopropyl"
	// P2PGlycidicAcidButyl: P-2-P methyl glycidic acid, butyl ester.
	// es: Éster de butilo del ácido metilglicídico de P-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	P2PGlycidicAcidButyl Substance = "p-2-p-methyl-glycidic-acid-butyl"
	// P2PGlycidicAcidIsobutyl: P-2-P methyl glycidic acid, isobutyl ester.
	// es: Éster de isobutilo del ácido metilglicídico de P-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	P2PGlycidicAcidIsobutyl Substance = "p-2-p-methyl-glycidic-acid-isobutyl"
	// P2PGlycidicAcidSecButyl: P-2-P methyl glycidic acid, sec-butyl ester.
	// es: Éster de sec-butilo del ácido metilglicídico de P-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	P2PGlycidicAcidSecButyl Substance = "p-2-p-methyl-glycidic-acid-sec-butyl"
	// P2PGlycidicAcidTertButyl: P-2-P methyl glycidic acid, tert-butyl ester.
	// es: Éster de terc-butilo del ácido metilglicídico de P-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	P2PGlycidicAcidTertButyl Substance = "p-2-p-methyl-glycidic-acid-tert-butyl"
	// MDP2PGlycidicAcidEthyl: 3,4-MDP-2-P methyl glycidic acid, ethyl ester.
	// es: Éster de etilo del ácido metilglicídico de 3,4-MDP-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	MDP2PGlycidicAcidEthyl Substance = "3-4-mdp-2-p-methyl-glycidic-acid-ethyl"
	// MDP2PGlycidicAcidPropyl: 3,4-MDP-2-P methyl glycidic acid, propyl ester.
	// es: Éster de propilo del ácido metilglicídico de 3,4-MDP-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	MDP2PGlycidicAcidPropyl Substance = "3-4-mdp-2-p-methyl-glycidic-acid-propyl"
	// MDP2PGlycidicAcidIsopropyl: 3,4-MDP-2-P methyl glycidic acid, isopropyl ester.
	// es: Éster de isopropilo del ácido metilglicídico de 3,4-MDP-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	MDP2PGlycidicAcidIsopropyl Substance = "3-4-mdp-2-p-methyl-glycidic-acid-isopropyl"
	// MDP2PGlycidicAcidButyl: 3,4-MDP-2-P methyl glycidic acid, butyl ester.
	// es: Éster de butilo del ácido metilglicídico de 3,4-MDP-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	MDP2PGlycidicAcidButyl Substance = "3-4-mdp-2-p-methyl-glycidic-acid-butyl"
	// MDP2PGlycidicAcidIsobutyl: 3,4-MDP-2-P methyl glycidic acid, isobutyl ester.
	// es: Éster de isobutilo del ácido metilglicídico de 3,4-MDP-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	MDP2PGlycidicAcidIsobutyl Substance = "3-4-mdp-2-p-methyl-glycidic-acid-isobutyl"
	// MDP2PGlycidicAcidSecButyl: 3,4-MDP-2-P methyl glycidic acid, sec-butyl ester.
	// es: Éster de sec-butilo del ácido metilglicídico de 3,4-MDP-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	MDP2PGlycidicAcidSecButyl Substance = "3-4-mdp-2-p-methyl-glycidic-acid-sec-butyl"
	// MDP2PGlycidicAcidTertButyl: 3,4-MDP-2-P methyl glycidic acid, tert-butyl ester.
	// es: Éster de terc-butilo del ácido metilglicídico de 3,4-MDP-2-P.
	// source: E/CONF.82/15 (1988); incb.org 2024-12-03: 8 + 7 ésteres / esters; nombre / name: Decreto / Decree 28/2026/NĐ-CP (VN)
	MDP2PGlycidicAcidTertButyl Substance = "3-4-mdp-2-p-methyl-glycidic-acid-tert-butyl"
)

// Table is a table of the 1988 Convention.
type Table string

// The tables.
const (
	TableI  Table = "I"
	TableII Table = "II"
)

// Precursor is a substance of the tables of the 1988 Convention, and since when
// it has stood there.
type Precursor struct {
	Substance Substance
	Table     Table
	Since     record.When // a day or a year; "" where it stood there before any date known here
}

// Precursors returns what the tables of the 1988 Convention list on a day,
// in the order of entry. Where only the year of entry is known, the
// substance counts from the end of that year on: on no day is anything listed
// that was not. National lists are wider and are not included.
//
// The entries of 23 November 2022 (three) and 3 December 2024 (eighteen), and
// the count of 22 and 8 of November 2020, are those that the INCB published. It
// names the esters of 2024 by their number; their names are those by which a party
// lists them. The sources stand with the codes.
func Precursors(at record.Date) []Precursor {
	var listed []Precursor
	for _, p := range precursors {
		if last, dated := p.Since.Last(); !dated || last <= at {
			listed = append(listed, p)
		}
	}
	return listed
}

var precursors = []Precursor{
	{AceticAnhydride, TableI, ""},
	{NAcetylanthranilicAcid, TableI, ""},
	{Ephedrine, TableI, ""},
	{Ergometrine, TableI, ""},
	{Ergotamine, TableI, ""},
	{Isosafrole, TableI, ""},
	{LysergicAcid, TableI, ""},
	{MDP2P, TableI, ""},
	{Norephedrine, TableI, ""},
	{PhenylaceticAcid, TableI, ""},
	{P2P, TableI, ""},
	{Piperonal, TableI, ""},
	{PotassiumPermanganate, TableI, ""},
	{Pseudoephedrine, TableI, ""},
	{Safrole, TableI, ""},
	{Acetone, TableII, ""},
	{AnthranilicAcid, TableII, ""},
	{EthylEther, TableII, ""},
	{HydrochloricAcid, TableII, ""},
	{MethylEthylKetone, TableII, ""},
	{Piperidine, TableII, ""},
	{SulphuricAcid, TableII, ""},
	{Toluene, TableII, ""},
	{APAAN, TableI, "2014-10-06"},
	{ANPP, TableI, "2017"},
	{NPP, TableI, "2017"},
	{MDP2PMethylGlycidate, TableI, "2019"},
	{MDP2PMethylGlycidicAcid, TableI, "2019"},
	{APAA, TableI, "2019"},
	{MAPA, TableI, "2020-11-03"},
	{AP4, TableI, "2022-11-23"},
	{Boc4AP, TableI, "2022-11-23"},
	{Norfentanyl, TableI, "2022-11-23"},
	{Piperidone4, TableI, "2024-12-03"},
	{Boc4Piperidone, TableI, "2024-12-03"},
	{P2PMethylGlycidicAcid, TableI, "2024-12-03"},
	{P2PGlycidicAcidMethyl, TableI, "2024-12-03"},
	{P2PGlycidicAcidEthyl, TableI, "2024-12-03"},
	{P2PGlycidicAcidPropyl, TableI, "2024-12-03"},
	{P2PGlycidicAcidIsopropyl, TableI, "2024-12-03"},
	{P2PGlycidicAcidButyl, TableI, "2024-12-03"},
	{P2PGlycidicAcidIsobutyl, TableI, "2024-12-03"},
	{P2PGlycidicAcidSecButyl, TableI, "2024-12-03"},
	{P2PGlycidicAcidTertButyl, TableI, "2024-12-03"},
	{MDP2PGlycidicAcidEthyl, TableI, "2024-12-03"},
	{MDP2PGlycidicAcidPropyl, TableI, "2024-12-03"},
	{MDP2PGlycidicAcidIsopropyl, TableI, "2024-12-03"},
	{MDP2PGlycidicAcidButyl, TableI, "2024-12-03"},
	{MDP2PGlycidicAcidIsobutyl, TableI, "2024-12-03"},
	{MDP2PGlycidicAcidSecButyl, TableI, "2024-12-03"},
	{MDP2PGlycidicAcidTertButyl, TableI, "2024-12-03"},
}
