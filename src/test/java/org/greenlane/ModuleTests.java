package org.greenlane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModuleTests {

	/**
	 * The modules from the top down: each may use only those below it. The same list
	 * stands in the architecture page.
	 */
	private static final List<String> ORDER = List.of("site", "local", "support", "privacy", "judging", "intake",
			"screening", "applications", "composer", "prospectus", "calls", "questions", "champions", "drafts",
			"reports", "outputs", "spotlights", "meetings", "changes", "uploads", "editing", "proposals", "overview",
			"trends", "participation", "atlas", "aeo", "measures", "recognition", "indicators", "series", "passkeys",
			"people", "accounts", "organisations", "economies", "sources", "catalogue", "forms", "revisions", "history",
			"files", "mail", "dataset", "listings", "charts", "texts", "web");

	private final ApplicationModules modules = ApplicationModules.of(GreenlaneApplication.class);

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		this.modules.verify();
	}

	@Test
	void everyModuleHasItsPlaceAndUsesOnlyModulesBelowIt() {
		for (ApplicationModule module : this.modules) {
			String name = module.getIdentifier().toString();
			assertThat(ORDER).contains(name);
			assertThat(module.getDirectDependencies(this.modules).uniqueModules()).as(name)
				.allSatisfy((used) -> assertThat(ORDER.indexOf(used.getIdentifier().toString()))
					.isGreaterThan(ORDER.indexOf(name)));
		}
	}

	@Test
	void thePageOnStructureHasTheSameModulesInTheSameOrder() throws IOException {
		assertThat(Files.readAllLines(Path.of("docs/structure.md"))
			.stream()
			.map(Pattern.compile("\\| `(\\w+)` \\|.*")::matcher)
			.filter(Matcher::matches)
			.map((row) -> row.group(1))
			.filter((name) -> this.modules.getModuleByName(name).isPresent())).containsExactlyElementsOf(
					ORDER.stream().filter((name) -> this.modules.getModuleByName(name).isPresent()).toList());
	}

	@Test
	void everyModuleBelowTheTopDeclaresOnlyModulesBelowIt() throws ClassNotFoundException {
		for (ApplicationModule module : this.modules) {
			String name = module.getIdentifier().toString();
			org.springframework.modulith.ApplicationModule declared = Class
				.forName(module.getBasePackage().getName() + ".package-info")
				.getAnnotation(org.springframework.modulith.ApplicationModule.class);
			assertThat(declared).as(name).isNotNull();
			if (!name.equals(ORDER.getFirst())) {
				assertThat(declared.allowedDependencies()).as(name)
					.allSatisfy((used) -> assertThat(ORDER.indexOf(used)).isGreaterThan(ORDER.indexOf(name)));
			}
		}
	}

}
