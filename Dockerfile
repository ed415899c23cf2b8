FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN ./mvnw -B -q package -Dmaven.test.skip=true \
	&& java -Djarmode=tools -jar target/greenlane-*.jar extract --layers --application-filename greenlane.jar --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin greenlane
WORKDIR /greenlane
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./

# A start without a database: what it loads goes into the cache, which later starts read.
# It may stop at the first thing that needs the database, and the cache then holds what
# came before. The cache fits this very JVM and these very files.
RUN java -XX:AOTCacheOutput=/greenlane/greenlane.aot -Dspring.context.exit=onRefresh \
	-Dspring.datasource.url=jdbc:postgresql://localhost/none \
	-Dspring.datasource.hikari.connection-timeout=250 \
	-Dspring.flyway.enabled=false \
	-Dspring.jpa.hibernate.ddl-auto=none \
	-Dspring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false \
	-Dspring.jpa.database-platform=org.hibernate.dialect.PostgreSQLDialect \
	-Ddb-scheduler.enabled=false \
	-Dlogging.level.root=error \
	-jar greenlane.jar || test -s greenlane.aot

USER greenlane
EXPOSE 8080
# The image has neither curl nor wget.
HEALTHCHECK --interval=5s --timeout=5s --start-period=180s --retries=3 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200'* ]]"]
# In this form java is process 1 and gets the stop signal.
ENTRYPOINT ["java", "-XX:AOTCache=/greenlane/greenlane.aot", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "greenlane.jar"]
