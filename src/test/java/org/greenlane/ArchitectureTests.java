package org.greenlane;

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

	@Test
	void everyPackageSaysWhatMayBeNull() {
		classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class).check(PRODUCT);
	}

}
