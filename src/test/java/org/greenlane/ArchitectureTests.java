package org.greenlane;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/**
 * The house rules that a compiler does not know.
 */
class ArchitectureTests {

	private static final JavaClasses PRODUCT = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.greenlane");

	@Test
	void beansGetWhatTheyNeedThroughTheirConstructor() {
		noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class).check(PRODUCT);
	}

	@Test
	void packagesAndClassesAreNamedAfterWhatTheyAreAbout() {
		noClasses().should()
			.resideInAnyPackage("..common..", "..util..", "..config..", "..dto..", "..model..", "..service..",
					"..impl..")
			.orShould()
			.haveNameMatching(
					".*[.$](\\w*(Manager|Helper|Utils?|Impl|Dto|DTO|Entity|Info|Common)|(Abstract|Base)[A-Z]\\w*)")
			.check(PRODUCT);
	}

	@Test
	void controllersStayInTheirPackage() {
		classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate().check(PRODUCT);
	}

	@Test
	void controllersLeaveTransactionsToOthers() {
		noClasses().that()
			.areAnnotatedWith(Controller.class)
			.should()
			.beAnnotatedWith(Transactional.class)
			.check(PRODUCT);
		methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Controller.class)
			.should()
			.notBeAnnotatedWith(Transactional.class)
			.check(PRODUCT);
	}

	@Test
	void onlyLocalModeKnowsItsDatabaseAndItsMailServer() {
		noClasses().that()
			.resideOutsideOfPackage("org.greenlane.local")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("io.zonky..", "com.icegreen..")
			.check(PRODUCT);
	}

	/**
	 * So that no machine's own time decides anything, and tests can replace the clock.
	 */
	@Test
	void nobodyAsksThisMachineForTheTime() {
		noClasses().should()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(LocalDateTime.class, "now")
			.orShould()
			.callMethod(ZonedDateTime.class, "now")
			.orShould()
			.callMethod(OffsetDateTime.class, "now")
			.orShould()
			.callMethod(Year.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callMethod(Clock.class, "systemUTC")
			.orShould()
			.callMethod(Clock.class, "systemDefaultZone")
			.orShould()
			.callMethod(Clock.class, "system", ZoneId.class)
			.check(PRODUCT);
	}

	@Test
	void everyPackageSaysWhatMayBeNull() {
		classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class).check(PRODUCT);
	}

}
