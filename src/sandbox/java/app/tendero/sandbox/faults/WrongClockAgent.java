package app.tendero.sandbox.faults;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs inside a process whose clock is to be wrong: whoever asks the JDK for the time of day is
 * told one that is off by as much as stands in a file, from the moment it stands there. Time that
 * only passes ({@code System.nanoTime}, timers) is left alone, as on a machine whose clock was set
 * wrong.
 */
public final class WrongClockAgent implements ClassFileTransformer {

    private static final String PROPERTY = "sandbox.clock.off";
    private static final long LOOKS_EVERY_NANOS = 50_000_000;

    private static final ClassDesc INSTANT = ClassDesc.of("java.time.Instant");
    private static final String GIVES_INSTANTS = "currentInstant";

    private WrongClockAgent() {}

    /**
     * Called by the JVM before {@code main}.
     *
     * @param file holds the milliseconds
     */
    public static void premain(String file, Instrumentation jvm)
            throws UnmodifiableClassException, ClassNotFoundException {
        jvm.addTransformer(new WrongClockAgent(), true);
        jvm.retransformClasses(
                Clock.class, Class.forName("java.time.Clock$SystemClock"), Date.class);
        Thread.ofPlatform().daemon().name("wrong clock").start(() -> watch(Path.of(file)));
    }

    private static void watch(Path file) {
        while (true) {
            try {
                System.setProperty(PROPERTY, Files.readString(file).strip());
            } catch (IOException notThereYet) {
                // then it is right
            }
            LockSupport.parkNanos(LOOKS_EVERY_NANOS);
        }
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            String name,
            @Nullable Class<?> old,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (!List.of("java/time/Clock", "java/time/Clock$SystemClock", "java/util/Date")
                .contains(name)) {
            return null;
        }
        var file = ClassFile.of();
        return file.transformClass(file.parse(bytes), WrongClockAgent::eachMethod);
    }

    private static void eachMethod(ClassBuilder code, ClassElement element) {
        if (element instanceof MethodModel method) {
            boolean instants = method.methodName().equalsString(GIVES_INSTANTS);
            code.transformMethod(
                    method,
                    MethodTransform.transformingCode(
                            instants ? WrongClockAgent::moved : WrongClockAgent::counted));
        } else {
            code.with(element);
        }
    }

    /** Before an instant is handed out. */
    private static void moved(CodeBuilder code, CodeElement element) {
        if (element instanceof ReturnInstruction) {
            off(code);
            code.invokevirtual(
                    INSTANT, "plusMillis", MethodTypeDesc.of(INSTANT, ConstantDescs.CD_long));
        }
        code.with(element);
    }

    /** After the milliseconds have been asked for. */
    private static void counted(CodeBuilder code, CodeElement element) {
        code.with(element);
        if (element instanceof InvokeInstruction call
                && call.name().equalsString("currentTimeMillis")) {
            off(code);
            code.ladd();
        }
    }

    /** Puts on the stack by how much it is off. */
    private static void off(CodeBuilder code) {
        code.ldc(PROPERTY)
                .lconst_0()
                .invokestatic(
                        ConstantDescs.CD_Long,
                        "getLong",
                        MethodTypeDesc.of(
                                ConstantDescs.CD_Long,
                                ConstantDescs.CD_String,
                                ConstantDescs.CD_long))
                .invokevirtual(
                        ConstantDescs.CD_Long,
                        "longValue",
                        MethodTypeDesc.of(ConstantDescs.CD_long));
    }
}
